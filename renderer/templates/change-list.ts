/** Puts the thing with this id at another place of a list. The same list when there is nothing to move. */
export function movedTo<Thing extends { readonly id: string }>(
  list: readonly Thing[],
  id: string,
  index: number,
): readonly Thing[] {
  const from = list.findIndex((each) => each.id === id)
  const moved = list[from]
  if (moved === undefined || from === index || index < 0 || index >= list.length) return list
  const rest = list.filter((each) => each !== moved)
  return [...rest.slice(0, index), moved, ...rest.slice(index)]
}

/** An id that no other thing of the list has: the word itself, else with a number behind it. */
export function freeId(list: readonly { readonly id: string }[], word: string): string {
  const taken = new Set(list.map(({ id }) => id))
  if (!taken.has(word)) return word
  let number = 2
  while (taken.has(`${word}-${number}`)) number += 1
  return `${word}-${number}`
}
