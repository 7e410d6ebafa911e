/** The first letters of a name, three at most, as Word shows them beside a comment: "Mel Director" is MD. */
export function initialsOf(author: string): string {
  return author
    .split(/[\s.-]+/)
    .map((name) => [...name][0] ?? '')
    .join('')
    .slice(0, 3)
    .toUpperCase()
}
