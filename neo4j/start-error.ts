/** What kept Neo4j from starting: a port that can't be used, no Java, no jars, or a server that never answered. */
export type Neo4jStartCode = 'NO_JAVA' | 'NO_JARS' | 'PORT_IN_USE' | 'BAD_OPTION' | 'NOT_READY';

/** Neo4j could not be started; `code` says why for programs, the message for people. */
export class Neo4jStartError extends Error {
  override readonly name = 'Neo4jStartError';
  readonly code: Neo4jStartCode;

  constructor(code: Neo4jStartCode, message: string) {
    super(message);
    this.code = code;
  }
}
