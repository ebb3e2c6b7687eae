import type { Target, TargetId } from '../target/target.ts';
import type { WebWords } from './words/web-words.ts';

/** `Lutra AI, Privacy Policy` */
export function fullName({ vendor, document }: Pick<Target, 'vendor' | 'document'>): string {
  return `${vendor}, ${document}`;
}

/** The page of a document's history. */
export function documentPath(id: TargetId): string {
  return `/documents/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** `6 hours`; of visits at fixed times their pattern as a crontab has it, and whose clocks it follows. */
export function cadenceOf({ every, cron }: Pick<Target, 'every' | 'cron'>, say: WebWords): string {
  return cron ? say.fixedTimes(cron.pattern, cron.timezone) : say.duration(every);
}

/** The address, where it is one a reader may safely follow from our page. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
