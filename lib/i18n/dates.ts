const DAY = /^(?:(\d{4})-)?(\d{2})(?:-(\d{2}))?$/

function day(iso: string, tag: string): string {
  const [, year, month, date] = DAY.exec(iso) ?? []
  if (!month) return iso
  const utc = Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(date ?? 1))
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    ...(date ? { day: 'numeric' } : {}),
  }).format(utc)
}

/** A summary's date as the interface's language writes it: a day, a month, a day without its year, or a range of days. */
export const formatIso = (iso: string, tag: string): string =>
  iso
    .split('/')
    .map((one) => day(one, tag))
    .join('–')
