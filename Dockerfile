# The service and its web archive in one image, as an ordinary user, with everything that must last in /data.
#   docker build -t clausewatch .
#   docker run --security-opt seccomp=deploy/seccomp.json --cap-drop ALL -p 127.0.0.1:8080:8080 -v clausewatch:/data clausewatch
# Chromium's sandbox needs user namespaces, which Docker's default seccomp profile withholds: deploy/seccomp.json allows them.
# Without it the service says so at start and runs the browser unsandboxed. compose.yaml has the rest: Redis, PostgreSQL, secrets.
FROM node:24-bookworm-slim

RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation redis-server tini util-linux \
  && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY package.json package-lock.json ./
# The optional packages are a Node of our own (120 MB), which the base image already is, and a faster codec for the queue.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && rm -rf /root/.npm /tmp/node-compile-cache

COPY src ./src
COPY jobs ./jobs
COPY targets ./targets

RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 ARCHIVE_DIR=/data
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# tini reaps what Chromium leaves behind and passes SIGTERM on. The command is one of clausewatch: start, demo, doctor …
ENTRYPOINT ["/usr/bin/tini", "--", "node", "src/cli/main.ts"]
CMD ["start"]
