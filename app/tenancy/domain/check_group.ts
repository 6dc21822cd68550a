import { ContrastTooLow, MainLanguageMissing } from '#tenancy/errors'
import { contrast, WORDS_MIN } from '#tenancy/shared/contrast'
import { plainColors } from '#tenancy/shared/plain_colors'
import type { AllSettings, SettingGroup } from '#tenancy/shared/setting_groups'

/**
 * What must be true of a group as a whole, beyond each of its fields.
 *
 * @throws {ContrastTooLow | MainLanguageMissing}
 */
export function checkGroup(group: SettingGroup, values: Record<string, unknown>): void {
  if (group === 'brand') {
    checkBrand(values as AllSettings['brand'])
  } else if (group === 'region') {
    checkRegion(values as AllSettings['region'])
  }
}

function checkBrand({ text, paper }: AllSettings['brand']): void {
  const ratio = contrast(text ?? plainColors.text, paper ?? plainColors.paper)
  if (ratio < WORDS_MIN) {
    throw ContrastTooLow.of(ratio)
  }
}

function checkRegion({ locale, locales }: AllSettings['region']): void {
  if (!locales.includes(locale)) {
    throw new MainLanguageMissing({
      items: [{ pointer: '/locales', code: 'main', detail: 'errors.items.main_language' }],
    })
  }
}
