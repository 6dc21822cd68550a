import type { StrictValues } from '@adonisjs/lucid/types/querybuilder'

/** Values of a raw query, null among them: the driver takes it, Lucid's types leave it out. */
export function bindings(...values: (StrictValues | null)[]): StrictValues[] {
  return values as StrictValues[]
}
