// ingest/create-entities: new entities with the label of their type.
// takes (rows: [EntityRow!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity)
SET n += row.properties
FOREACH (x IN CASE WHEN row.label = 'Municipality' THEN [1] ELSE [] END | SET n:Actor:Municipality)
FOREACH (x IN CASE WHEN row.label = 'Region' THEN [1] ELSE [] END | SET n:Actor:Region)
FOREACH (x IN CASE WHEN row.label = 'CountyBoard' THEN [1] ELSE [] END | SET n:Actor:CountyBoard)
FOREACH (x IN CASE WHEN row.label = 'Federation' THEN [1] ELSE [] END | SET n:Actor:Federation)
FOREACH (x IN CASE WHEN row.label = 'CooperationBody' THEN [1] ELSE [] END | SET n:Actor:CooperationBody)
FOREACH (x IN CASE WHEN row.label = 'Agency' THEN [1] ELSE [] END | SET n:Actor:Agency)
FOREACH (x IN CASE WHEN row.label = 'Fund' THEN [1] ELSE [] END | SET n:Actor:Fund)
FOREACH (x IN CASE WHEN row.label = 'University' THEN [1] ELSE [] END | SET n:Actor:University)
FOREACH (x IN CASE WHEN row.label = 'Company' THEN [1] ELSE [] END | SET n:Actor:Company)
FOREACH (x IN CASE WHEN row.label = 'Association' THEN [1] ELSE [] END | SET n:Actor:Association)
FOREACH (x IN CASE WHEN row.label = 'Network' THEN [1] ELSE [] END | SET n:Actor:Network)
FOREACH (x IN CASE WHEN row.label = 'Unit' THEN [1] ELSE [] END | SET n:Actor:Unit)
FOREACH (x IN CASE WHEN row.label = 'Group' THEN [1] ELSE [] END | SET n:Actor:Group)
FOREACH (x IN CASE WHEN row.label = 'Project' THEN [1] ELSE [] END | SET n:Project)
FOREACH (x IN CASE WHEN row.label = 'Programme' THEN [1] ELSE [] END | SET n:Programme)
FOREACH (x IN CASE WHEN row.label = 'Theme' THEN [1] ELSE [] END | SET n:Theme)
FOREACH (x IN CASE WHEN row.label = 'Place' THEN [1] ELSE [] END | SET n:Place)
FOREACH (x IN CASE WHEN row.label = 'Document' THEN [1] ELSE [] END | SET n:Document)
