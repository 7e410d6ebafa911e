/**
 * Says that the app itself could not be loaded, where not even its words are there: a server that stopped meanwhile, a
 * file that is missing.
 */
export function showStartFailure(root: HTMLElement | null, failure: unknown): void {
  const box = document.createElement('main')
  box.className = 'start-failed'
  box.lang = 'en'
  const title = document.createElement('h1')
  title.textContent = 'Aide-Mémoire could not be drawn'
  const text = document.createElement('p')
  text.textContent = `Nothing in your library was changed. Try again; if it stays like this, end the app and start it anew. (${
    failure instanceof Error ? failure.message : String(failure)
  })`
  const again = document.createElement('button')
  again.className = 'ui-button'
  again.textContent = 'Try again'
  again.addEventListener('click', () => location.reload())
  box.append(title, text, again)
  root?.replaceChildren(box)
}
