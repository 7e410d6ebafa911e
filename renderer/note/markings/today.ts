const two = (number: number) => String(number).padStart(2, '0')

/** The day on the user's own calendar, ISO 8601. */
export function today(at: Date = new Date()): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
