import type { UploadPurpose } from '#storage/domain/upload_purpose'

const purposes = new Map<string, UploadPurpose>()

/**
 * Everything that files are uploaded for, each registered by the provider of the slice that will own
 * them: the slice then takes a checked file with `ClaimFile`.
 *
 * @example uploadPurposes.add({ name: 'avatar', slice: 'identity', ability: 'profile.update', … })
 */
export const uploadPurposes = {
  add(...added: UploadPurpose[]) {
    for (const purpose of added) {
      purposes.set(purpose.name, purpose)
    }
  },

  find(name: string): UploadPurpose | undefined {
    return purposes.get(name)
  },
}
