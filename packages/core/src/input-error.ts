export type InputErrorCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'not-found'
  | 'not-writable'
  | 'unknown-language'
  | 'unsupported-language'
  | 'too-short'
  | 'brief-not-understood'
  | 'brief-contradiction'
  | 'invalid-date'
  | 'invalid-option'
  | 'invalid-dossier'
  | 'invalid-evidence'
  | 'invalid-configuration'
  | 'not-a-page'
  | 'not-conllu'
  | 'private-address'
  | 'unreachable'
  | 'unsafe'
  | 'protected'
  | 'several-stories'
  | 'withdrawn'
  | 'model'
  | 'not-publishable'
  | 'target'

/** A request that cannot be served. The message is one sentence: what was expected, what came. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode

  constructor(code: InputErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
