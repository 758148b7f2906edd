import { z } from 'zod'

/** UTF-16 offsets and indices. */
export const offset = z.int().nonnegative()

export const spanShape = { start: offset, end: offset }

export const span = z.strictObject(spanShape)
