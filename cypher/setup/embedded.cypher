// Constraints and indexes of the embedded engine. An index serves a property whatever the label.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject);
CREATE INDEX statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object);
CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type);
