/** What the file dialog offers first. The core looks at the bytes, not at the name. */
const KINDS = '.docx,.docm,.dotx,.doc,.dot,.pdf,.odt,.ott,.fodt,.rtf,.html,.htm,.xhtml,.mht,.mhtml,.eml,.md,.txt,.xml'

/** Opens the browser's file dialog. Empty when it was closed. */
export function chooseInBrowser(endings?: readonly string[]): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = endings === undefined ? KINDS : endings.map((ending) => `.${ending}`).join(',')
  input.hidden = true
  input.setAttribute('aria-label', 'Choose files to import')
  // Some browsers open the dialog only for an input that is in the page.
  document.body.append(input)
  return new Promise((resolve) => {
    const answer = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', answer, { once: true })
    input.addEventListener('cancel', answer, { once: true })
    input.click()
  })
}
