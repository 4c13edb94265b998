# Equipoise in a container, from the service that `./mvnw -Dmaven.test.skip package` has built.
#
#   docker build -t equipoise .
#   docker run --init --stop-timeout 60 -p 8080:8080 -v equipoise-data:/data equipoise
#
# Build on Linux, on the kind of processor that the container runs on: the PostgreSQL inside is that of the machine
# that built the service. With a database of your own (QUARKUS_DATASOURCE_JDBC_URL) it does not matter.
# --init: a process of its own gathers what the database's processes leave behind, which Java would not.
# --stop-timeout: requests in flight are finished first, then the database is stopped.
FROM eclipse-temurin:25-jre

# PostgreSQL refuses to run as root, and wants a user that has a name. The number is for those who check it from
# outside (Kubernetes: runAsNonRoot).
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin equipoise \
    && install --directory --owner=equipoise --group=equipoise --mode=0700 /data

# What changes least comes first, so that a new version of the service is a small layer.
COPY target/quarkus-app/lib/ /equipoise/lib/
COPY target/quarkus-app/quarkus-run.jar /equipoise/
COPY target/quarkus-app/quarkus/ /equipoise/quarkus/
COPY target/quarkus-app/app/ /equipoise/app/

# The database, its password and its log. Nothing is written anywhere else but to /tmp.
ENV EQUIPOISE_DATABASE_DIRECTORY=/data
VOLUME /data

USER 10001
WORKDIR /equipoise
EXPOSE 8080

# The base image has no curl, but it has bash, which can open the connection by itself. Ready means: the database
# answers and there are decision aids to read.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

STOPSIGNAL SIGTERM
ENTRYPOINT ["java", "-jar", "/equipoise/quarkus-run.jar"]
