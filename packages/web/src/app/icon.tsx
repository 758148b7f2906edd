/** Drawn for this editor, on a grid of 20 by 20. */
const PATHS = {
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  promote: 'M4 4v12M16 10H8M11 6l-4 4 4 4',
  demote: 'M4 4v12M8 10h8M13 6l4 4-4 4',
  split: 'M4 4h12M4 16h12M3 10h3M8.5 10h3M14 10h3',
  remove: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.5 9v4.5M11.5 9v4.5',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  check: 'M4 10.5l4 4 8-9',
} as const

export type IconName = keyof typeof PATHS

/** A sign beside its words, which say the same: hidden from who listens. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
