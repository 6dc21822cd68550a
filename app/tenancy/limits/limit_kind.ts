/** What a plan can bound: members who may sign in, bytes kept, minutes of live lessons a month. */
export const limitKinds = ['seats', 'storageBytes', 'liveMinutes'] as const

export type LimitKind = (typeof limitKinds)[number]

/** By kind; null is without limit */
export type LimitValues = Record<LimitKind, number | null>
