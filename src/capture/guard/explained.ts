import { CaptureError } from '../capture.ts';

/**
 * What befell a request on the way, told of the address that was asked for.
 * @param destination where it had led to by then
 */
export function explained(asked: string, destination: string, failure: CaptureError): CaptureError {
  const led = withoutFragment(asked) === withoutFragment(destination);
  const subject = led ? asked : `${asked} led to ${destination}, which`;
  return new CaptureError(failure.reason, `${subject} could not be read: ${failure.message}`, {
    cause: failure,
  });
}

function withoutFragment(url: string): string {
  const parsed = URL.parse(url);
  if (parsed !== null) parsed.hash = '';
  return parsed?.href ?? url;
}
