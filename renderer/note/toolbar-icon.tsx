/** Drawings for the formatting row, on the same 16-unit grid as `ui/icon.tsx`. */
const PATHS = {
  strong: 'M5 3h3.700a2.300 2.300 0 0 1 0 4.800H5zM5 7.800h4.300a2.600 2.600 0 0 1 0 5.200H5z',
  emphasis: 'M7 3h4.500M4.500 13H9M9.500 3l-3 10',
  bullets: 'M6 4h8M6 8h8M6 12h8M2.800 4h.01M2.800 8h.01M2.800 12h.01',
  numbers: 'M7 4h7M7 8h7M7 12h7M2.500 3.200l1-.5v3M2.300 10.200c.3-.8 1.900-.8 1.900.2 0 .8-1.900 1.400-1.900 2.400h2',
  link: 'M6.500 9.500l3-3M7 4.500l1.300-1.300a2.600 2.600 0 0 1 3.700 3.700L10.700 8.200M9 11.500l-1.300 1.300A2.600 2.600 0 0 1 4 9.100l1.300-1.300',
  comment: 'M2.500 3h11v8H8l-3 2.800V11H2.500zM5 5.800h6M5 8.200h4',
} as const

export type ToolbarIconName = keyof typeof PATHS

export function ToolbarIcon({ name }: { readonly name: ToolbarIconName }) {
  return (
    <svg
      width="15"
      height="15"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'strong' ? 1.9 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
