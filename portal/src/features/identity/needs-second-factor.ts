import { Problem } from '#widgets/base/problem'

/** The first step was right and the account asks for a second one. */
export function needsSecondFactor(error: unknown): boolean {
  return error instanceof Problem && error.code === 'E_SECOND_FACTOR_REQUIRED'
}
