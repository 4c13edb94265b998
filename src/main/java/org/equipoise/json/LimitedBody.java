package org.equipoise.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.equipoise.problem.ProblemType;

/// A body that did not say how long it is, read no further than a body may be long.
class LimitedBody extends FilterInputStream {

    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) {
        left -= result < 0 ? 0 : bytes;
        if (left < 0) {
            throw ProblemType.TOO_LARGE.because("");
        }
        return result;
    }
}
