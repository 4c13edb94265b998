package org.equipoise.evidence;

import java.time.Period;

/// How a rate in each year becomes the risk over several years. Neither is ever assumed: an author says which.
public enum YearlyRate {

    /// The published number is a rate of events: 1 − exp(−n · rate).
    CONSTANT_RATE,

    /// The published number is a risk, the same in each year for those to whom it has not happened: 1 − (1 − risk)ⁿ.
    CONSTANT_RISK;

    private static final double MONTHS = 12;

    public Risk over(Period time, Risk yearly) {
        double years = time.toTotalMonths() / MONTHS;
        Interval interval = yearly.interval();
        return new Risk(
                over(years, yearly.value()),
                interval == null ? null : new Interval(over(years, interval.low()), over(years, interval.high())));
    }

    private double over(double years, double yearly) {
        return switch (this) {
            case CONSTANT_RATE -> -StrictMath.expm1(-years * yearly);
            case CONSTANT_RISK -> -StrictMath.expm1(years * StrictMath.log1p(-yearly));
        };
    }
}
