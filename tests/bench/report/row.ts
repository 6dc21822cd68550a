/** One line of a table; cells in the order of its head. */
export interface Row {
  cells: string[]
  /** How often the promise is exceeded, 1 = exactly kept; only what is compared within one run */
  overrun?: number
}
