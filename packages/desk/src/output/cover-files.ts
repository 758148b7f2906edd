/** The ratios that results and networks want, the widest first. Pixels. */
export const COVER_FILES = [
  { name: 'cover-16x9', width: 1200, height: 675 },
  { name: 'cover-4x3', width: 1200, height: 900 },
  { name: 'cover-1x1', width: 1200, height: 1200 },
] as const
