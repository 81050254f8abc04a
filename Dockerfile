# Wardwise in one image: `node apps/api/dist/main.js` is the server, `node apps/api/dist/worker/main.js` a worker beside it.
# It brings no database: name one by DATABASE_URL, MIGRATION_DATABASE_URL and KEEPER_DATABASE_URL.

FROM node:24-bookworm-slim AS build
WORKDIR /wardwise
COPY . .
RUN npm ci --no-audit --no-fund
RUN npm run build
# What only building, testing and the embedded PostgreSQL need stays behind, sources and sources' maps included.
RUN npm prune --omit=dev --omit=optional --no-audit --no-fund \
  && node docker/keep-what-runs.mjs /runs

FROM node:24-bookworm-slim AS runs
ENV NODE_ENV=production KEY_RING=/keys
WORKDIR /wardwise
COPY --from=build /runs ./
# The key ring belongs to the plain user alone; a volume put here starts with the folder's owner and mode.
RUN install -d -o node -g node -m 0700 /keys
VOLUME /keys

# For backups, as `docker compose run --rm backup`: the same with PostgreSQL's own programs of the server's version, from its own packages.
FROM runs AS backup
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates postgresql-common \
  && /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y \
  && apt-get install --yes --no-install-recommends postgresql-client-18 \
  && rm -rf /var/lib/apt/lists/*
RUN install -d -o node -g node -m 0700 /backups /ring-copy
VOLUME /backups /ring-copy
USER node
CMD ["node", "apps/api/dist/backup/main.js", "/backups", "--ring-to", "/ring-copy", "--prune"]

FROM runs
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
