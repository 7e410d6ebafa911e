/** Ends a switch over a closed list: a new member that no case handles does not compile. */
export function unreachable(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`)
}
