package org.equipoise.caching;

import jakarta.ws.rs.core.CacheControl;

/// How long others may keep an answer.
public final class Caching {

    private static final int A_MINUTE = 60;
    private static final int A_YEAR = 31_536_000;

    private Caching() {}

    public static CacheControl shortLived() {
        return caching(A_MINUTE);
    }

    public static CacheControl forEver() {
        CacheControl caching = caching(A_YEAR);
        caching.getCacheExtension().put("immutable", "");
        return caching;
    }

    private static CacheControl caching(int seconds) {
        CacheControl caching = new CacheControl();
        caching.setMaxAge(seconds);
        caching.setNoTransform(false);
        caching.getCacheExtension().put("public", "");
        return caching;
    }
}
