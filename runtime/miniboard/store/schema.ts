/** All tables. An entity is a JSON document beside the few columns that lists select by. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS entity (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  tenant TEXT NOT NULL,
  customer TEXT NOT NULL,
  name TEXT,
  created INTEGER NOT NULL,
  doc TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entity_by_tenant ON entity (type, tenant, created, id);
CREATE INDEX IF NOT EXISTS entity_by_name ON entity (type, tenant, name);
CREATE INDEX IF NOT EXISTS entity_by_customer ON entity (type, customer);

CREATE TABLE IF NOT EXISTS relation (
  from_id TEXT NOT NULL, from_type TEXT NOT NULL, to_id TEXT NOT NULL, to_type TEXT NOT NULL,
  type_group TEXT NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, info TEXT NOT NULL,
  PRIMARY KEY (from_id, type_group, type, to_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS relation_by_to ON relation (to_id, type_group);

CREATE TABLE IF NOT EXISTS thing (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS key (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS point (
  thing INTEGER NOT NULL, key INTEGER NOT NULL, ts INTEGER NOT NULL, b INTEGER, l INTEGER, d REAL, s TEXT, j TEXT,
  PRIMARY KEY (thing, key, ts)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS latest (
  thing INTEGER NOT NULL, key INTEGER NOT NULL, ts INTEGER NOT NULL, b INTEGER, l INTEGER, d REAL, s TEXT, j TEXT,
  PRIMARY KEY (thing, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attribute (
  thing INTEGER NOT NULL, scope TEXT NOT NULL, key INTEGER NOT NULL, ts INTEGER NOT NULL, b INTEGER, l INTEGER, d REAL, s TEXT, j TEXT,
  PRIMARY KEY (thing, scope, key)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS account (
  user_id TEXT PRIMARY KEY, enabled INTEGER NOT NULL, password TEXT, activate_token TEXT UNIQUE, activate_until INTEGER,
  reset_token TEXT UNIQUE, reset_until INTEGER, last_login INTEGER, failed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS device_credentials (
  device TEXT PRIMARY KEY, credentials_id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS event (id TEXT PRIMARY KEY, entity TEXT NOT NULL, type TEXT NOT NULL, created INTEGER NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_by_entity ON event (entity, type, created);
CREATE TABLE IF NOT EXISTS chain (id TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS blob (id TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS audit (
  id TEXT PRIMARY KEY, created INTEGER NOT NULL, tenant TEXT NOT NULL, customer TEXT NOT NULL, entity_type TEXT, entity TEXT, user TEXT,
  action TEXT NOT NULL, doc TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS audit_by_tenant ON audit (tenant, created);
CREATE TABLE IF NOT EXISTS alarm_shown (entity TEXT NOT NULL, alarm TEXT NOT NULL, PRIMARY KEY (entity, alarm)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS alarm_shown_by_alarm ON alarm_shown (alarm);
CREATE TABLE IF NOT EXISTS alarm_comment (id TEXT PRIMARY KEY, alarm TEXT NOT NULL, created INTEGER NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS alarm_comment_by_alarm ON alarm_comment (alarm, created);
CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outdated (id TEXT PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID;
`
