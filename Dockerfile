# The API, with nothing but what it needs to run. Debian, since the embedded engine needs glibc 2.34 or newer.
FROM node:24-bookworm-slim

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    SAMVERKAN_HOME=/var/lib/samverkan

WORKDIR /srv/samverkan

# Before the rest, so that a change of the code installs nothing anew.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && npm cache clean --force

# What the image leaves out is in .dockerignore.
COPY . .

# For the embedded engine, when no NEO4J_URI is given; with Neo4j nothing is written here.
RUN mkdir -p "$SAMVERKAN_HOME" \
 && chown node:node "$SAMVERKAN_HOME"

USER node
EXPOSE 8080

# It answers once the data are there: the first start imports them.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "bin/run.mjs", "start"]
