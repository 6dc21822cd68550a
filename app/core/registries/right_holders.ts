export interface RightHolders {
  /** Names of roles; an operator is `SUPER_ADMIN` */
  roles: string[]
  /** Whether a learner's session inside a page of another site holds it, too */
  isForPages: boolean
}

let source: ((ability: string) => RightHolders) | null = null

/** Who holds a right, as the slice that gives them tells: for the description of the API. */
export const rightHolders = {
  provide(tell: (ability: string) => RightHolders) {
    source = tell
  },
  of(ability: string): RightHolders {
    return source?.(ability) ?? { roles: [], isForPages: false }
  },
}
