import { describeFinding, type Finding } from '../findings.ts';

/** A record can't be imported: nothing of it is, and the finding says why. */
export class SetAside extends Error {
  override readonly name = 'SetAside';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(describeFinding(finding));
    this.finding = finding;
  }
}
