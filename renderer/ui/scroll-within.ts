/**
 * Brings an element to the middle of the box it scrolls in, and moves nothing else.
 *
 * `scrollIntoView` would move every box around it as well, the window itself included.
 */
export function scrollWithin(box: Element, element: Element): void {
  const around = box.getBoundingClientRect()
  const own = element.getBoundingClientRect()
  box.scrollTop += own.top - around.top - Math.max(12, (around.height - own.height) / 2)
}
