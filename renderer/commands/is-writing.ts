/** Whether a key typed here is text or belongs to an editor's own history. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable="true"], [contenteditable="true"] *')
  )
}
