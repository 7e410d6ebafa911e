/** Small line drawings on a 16-unit grid. They never stand alone: a name goes with each. */
const PATHS = {
  search: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  undo: 'M3 6h7a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3',
  redo: 'M13 6H6a3.5 3.5 0 0 0 0 7h4M13 6l-3-3M13 6l-3 3',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'm4 4 8 8M12 4l-8 8',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  sidebar: 'M2.5 3.5h11v9h-11zM6 3.5v9',
  page: 'M4 2h5l3 3v9H4zM9 2v3h3',
  focus: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  help: 'M6 6a2 2 0 1 1 2.8 1.8c-.5.3-.8.7-.8 1.4M8 11.6h.01M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  settings:
    'M2.5 5h6M11.500 5h2M2.500 11h2M7.500 11h6M8.500 5a1.500 1.500 0 1 0 3 0 1.500 1.500 0 0 0-3 0ZM4.500 11a1.500 1.500 0 1 0 3 0 1.500 1.500 0 0 0-3 0Z',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3.500M8 11.800h.01',
  check: 'm3 8.500 3.500 3.500L13 4.500',
  file: 'M4 2h5l3 3v9H4zM6 8h4M6 10.500h4',
  paste: 'M5.500 3H4v11h8V3h-1.500M6 2h4v2.500H6z',
  trash: 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.5 9h6l.5-9',
  edit: 'M3 13h2.500L13 5.500 10.500 3 3 10.500z',
  list: 'M5.500 4H14M5.500 8H14M5.500 12H14M2.500 4h.01M2.500 8h.01M2.500 12h.01',
  drop: 'M8 2v8M4.500 6.500 8 10l3.500-3.500M2.500 13.500h11',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
