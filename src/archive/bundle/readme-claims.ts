import type { Needs } from './readme.ts';

interface Claim {
  /** Said only where this holds. */
  needs?: Needs;
  text: string;
}

/** What holds when every check of the README went well. */
export const SHOWN: readonly Claim[] = [
  {
    text: 'The files are, byte for byte, those that were exported: every one has the SHA-256 that the manifest names.',
  },
  {
    text: 'The recorded files (before/, after/ or snapshot/) are those that the log names: page, text, evidence, what differs and what was made of it. The entry also holds the addresses, the status, the headers of the answer and the instants; it can be read in leaf.json.',
  },
  {
    text: 'The entries were in the log when the holder of the key signed the checkpoints, and have not been altered since. Altering, removing or inserting one entry would change the root that was signed.',
  },
  {
    needs: 'timestamp',
    text: 'A checkpoint that was time-stamped, and with it the entry it covers, existed no later than the moment that the authority names, whatever the operator’s clock said.',
  },
  {
    needs: 'own-change',
    text: 'The reader was sent the old text when it was last read and the new text when it was first read, as far as the record is honest (see 6). The vendor changed it at some moment between the two.',
  },
];

/** What stays open when every check went well; said so that nobody has to find it out in court. */
export const NOT_PROVEN: readonly Claim[] = [
  {
    needs: 'theirs',
    text: 'That the page said what others recorded of it. The log shows which text was taken in and from where, not that it was on the page. Compare it with their repository; what they kept of the page is with them. Their dates are those of their record.',
  },
  {
    text: 'That the record was honest when it was made. The checks show that nothing was altered after it was logged, not that the page was really sent. Web servers do not sign what they send, and an encrypted connection leaves nothing that a third party could check: addresses, certificate and headers are what the reader noted.',
  },
  {
    needs: 'no-timestamp',
    text: 'When it was. The instants are those of the operator’s clock. Where no authority has stamped a checkpoint (no checkpoint.tsr beside it), the holder of the key could have made it, and all before it, later than it says.',
  },
  {
    needs: 'timestamp',
    text: 'That it is not older. A time stamp shows the latest moment, not the earliest; and it is worth as much as the authority that gave it and its certificate.',
  },
  {
    text: 'That there is only one log. Who holds the key could show different logs to different people. Compare this checkpoint with others of the same archive: a later one must prove that it contains this one.',
  },
  {
    text: 'Whose key it is. That has to be known from elsewhere (3 e). Who has stolen the key can sign like its owner.',
  },
  {
    needs: 'own',
    text: 'That others saw the same page. Sites answer differently by country, language, device, account and experiment. This is what one automated reader was sent, without an account unless the target says otherwise, from one place.',
  },
  {
    needs: 'change',
    text: 'What the page said between two readings, and the exact moment of the change.',
  },
  {
    needs: 'own',
    text: 'That the screenshot and the page are of the very same instant: they are of one visit, seconds apart, and pages move. The screenshot ends after 15,000 pixels.',
  },
  {
    text: 'The papers in reading/, this file and check.sh are not in the log. They were made for this bundle; where one of them and a recorded file differ, the recorded file counts.',
  },
  {
    text: 'That the text was extracted without a fault, and what it means in law. The sentence, the findings and the marks are made by rules; read the page itself.',
  },
  {
    text: 'Values of cookies and of authorisation were withheld when the evidence was recorded, and stand as "(withheld)".',
  },
];
