// Constraints and indexes of the embedded engine. An index serves a property whatever the label; a constraint brings none.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT closed_id_unique IF NOT EXISTS FOR (n:Closed) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_id_unique IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject);
CREATE INDEX statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object);
CREATE INDEX statement_stated_subject IF NOT EXISTS FOR (n:Statement) ON (n.statedSubject);
CREATE INDEX statement_stated_object IF NOT EXISTS FOR (n:Statement) ON (n.statedObject);
CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type);
CREATE INDEX statement_added IF NOT EXISTS FOR (n:Statement) ON (n.added);
CREATE INDEX closed_in IF NOT EXISTS FOR (n:Closed) ON (n.closedIn);
