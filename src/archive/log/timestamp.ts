import { randomBytes } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';

/** Timestamps of RFC 3161 over SHA-256. */

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** The statuses with which a token comes: granted, and granted with modifications. */
const GRANTED = new Set([0, 1]);

/** An answer that is no timestamp of what was asked about, or whose signature does not hold. */
export class TimestampError extends Error {
  override readonly name = 'TimestampError';
}

export interface TimestampRequest {
  /** DER of the TimeStampReq. */
  request: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal; the answer must repeat it. */
  nonce: string;
}

/** Asks for a timestamp of a text, with the authority's certificate in it. */
export function timestampRequest(text: string): TimestampRequest {
  // With its highest bit cleared and the next one set it is a positive number of this very length.
  const nonce = Uint8Array.from(randomBytes(8));
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new asn1.OctetString({ valueHex: bytesOf(sha256(text)) }),
    }),
    nonce: new asn1.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  return { request: new Uint8Array(request.toSchema().toBER()), nonce: Buffer.from(nonce).toString('hex') };
}

/**
 * Checks that an answer is a timestamp of this text, signed by the certificate that came with it, which is one for timestamps.
 * Whether that certificate deserves trust is for whoever relies on it to decide: `openssl ts -verify` with the authority's root.
 *
 * @param token DER of the TimeStampResp
 * @returns when the authority says the text was there
 * @throws TimestampError saying what is wrong
 */
export async function verifyTimestamp(token: Uint8Array, text: string, nonce?: string): Promise<Instant> {
  const { info, signed } = parse(token);
  if (info.messageImprint.hashAlgorithm.algorithmId !== SHA_256) refuse('hashes by another algorithm');
  if (hex(info.messageImprint.hashedMessage) !== sha256(text)) refuse('is of something else');
  if (nonce !== undefined && (info.nonce === undefined || hex(info.nonce) !== nonce)) {
    refuse('answers another request (its nonce differs)');
  }
  if (!(await isSigned(signed, text, info.genTime))) refuse('has a signature that does not verify');
  return info.genTime.toISOString();
}

function parse(token: Uint8Array): { info: pkijs.TSTInfo; signed: pkijs.SignedData } {
  const response = decoded(token, 'response', bytes => pkijs.TimeStampResp.fromBER(bytes));
  const { status, statusStrings = [] } = response.status;
  if (!GRANTED.has(status)) {
    const said = statusStrings.map(each => each.valueBlock.value).join('; ');
    refuse(`is a refusal (status ${status}${said && `: ${said}`})`);
  }
  const content = response.timeStampToken?.content;
  const signed = decoded(token, 'token', () => new pkijs.SignedData({ schema: content }));
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== TST_INFO || eContent === undefined) refuse('holds no timestamp');
  const bytes = new Uint8Array(eContent!.getValue());
  return { info: decoded(bytes, 'timestamp', each => pkijs.TSTInfo.fromBER(each)), signed };
}

function decoded<T>(bytes: Uint8Array, what: string, decode: (bytes: Uint8Array<ArrayBuffer>) => T): T {
  try {
    return decode(Uint8Array.from(bytes));
  } catch (cause) {
    throw new TimestampError(`the timestamp is damaged: no ${what} (${(cause as Error).message})`, { cause });
  }
}

/** Signed by a certificate that came with it, is one for timestamps, and was valid at that time. */
async function isSigned(signed: pkijs.SignedData, text: string, at: Date): Promise<boolean> {
  const data = Uint8Array.from(Buffer.from(text)).buffer;
  const { signatureVerified, signerCertificate } = await signed
    .verify({ signer: 0, checkChain: false, data, extendedMode: true })
    .catch(() => ({ signatureVerified: false, signerCertificate: undefined }));
  if (!signatureVerified || !signerCertificate) return false;
  const { notBefore, notAfter, extensions = [] } = signerCertificate;
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return notBefore.value <= at && at <= notAfter.value && (usage?.keyPurposes ?? []).includes(TIME_STAMPING);
}

function refuse(what: string): never {
  throw new TimestampError(`the timestamp ${what}`);
}

function hex(block: asn1.OctetString | asn1.Integer): string {
  return Buffer.from(block.valueBlock.valueHexView).toString('hex');
}

function bytesOf(hash: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(hash, 'hex')).buffer;
}
