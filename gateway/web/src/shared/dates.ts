const ZONE = 'Europe/Helsinki'
const day = new Intl.DateTimeFormat('fi-FI', { timeZone: ZONE, day: 'numeric', month: 'numeric', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** {@code 21.11.2026}, in every language, of a day or of a moment as Finland sees it. */
export function formatDay(value: string | Date): string {
  return day.format(typeof value === 'string' && value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value))
}

/** {@code 21.11.2026 14.05} in Finnish and Swedish, {@code 21.11.2026 14:05} in English. */
export function formatMoment(value: string | Date, language: string): string {
  const time = clock.format(new Date(value))
  return `${formatDay(value)} ${language === 'en' ? time : time.replace(':', '.')}`
}

/** The day in Finland as {@code 2026-11-21}. */
export function isoDay(value: string | Date): string {
  return iso.format(new Date(value))
}

/** Whole days from the day of one moment to the day of another, in Finland. */
export function daysBetween(from: string | Date, to: string | Date): number {
  const dayOf = (value: string | Date) =>
    Date.parse(typeof value === 'string' && value.length === 10 ? value : isoDay(value))
  return Math.round((dayOf(to) - dayOf(from)) / 86_400_000)
}

/** "today", "yesterday", "in 3 days" and "2 weeks ago", in the words of the language. */
export function formatDistance(value: string | Date, now: Date, language: string): string {
  const days = daysBetween(now, value)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (Math.abs(days) < 14) {
    return words.format(days, 'day')
  }
  return Math.abs(days) < 60
    ? words.format(Math.round(days / 7), 'week')
    : words.format(Math.round(days / 30.4), 'month')
}

/** Reads {@code 21.11.2026}, {@code 21.11.} needs its year, as {@code 2026-11-21}; undefined where it is no day. */
export function parseDay(written: string): string | undefined {
  const match = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(written)
  if (!match) {
    return undefined
  }
  const [, d = '', m = '', y = ''] = match
  const value = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value) ? value : undefined
}

/** The moment at which the clocks of Finland show this day and this time; undefined where it is no time. */
export function momentInFinland(dayValue: string, time: string): string | undefined {
  const match = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(time)
  const hour = Number(match?.[1])
  const minute = Number(match?.[2])
  if (!match || hour > 23 || minute > 59) {
    return undefined
  }
  const wanted = Date.parse(`${dayValue}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`)
  // Finland is two or three hours ahead; of a time that is there twice, the first is meant.
  return [3, 2]
    .map((ahead) => new Date(wanted - ahead * 3_600_000))
    .find(
      (moment) =>
        isoDay(moment) === dayValue && clock.format(moment) === `${String(hour).padStart(2, '0')}:${match[2] ?? ''}`,
    )
    ?.toISOString()
}
