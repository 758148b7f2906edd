/** Why a model cannot write where none was given. */
export const NO_MODEL = 'expected the built-in writer, for this desk was given no language model.'
