import type { I18n } from '@adonisjs/i18n'
import { FindFrontDoor, settings } from '#tenancy/contract'
import { plainColors } from '#tenancy/shared/plain_colors'
import { fontStacks } from '#tenancy/shared/typefaces'
import { mailColors, type MailColors } from '#notify/domain/mail_colors'

export interface MailDress {
  colors: MailColors
  font: string
  headFont: string
  logoUrl: string | null
  /** What the tenant adds below each mail */
  footer: string[]
  /** Who it is by law: name, address, numbers, ways to reach it */
  legal: string[]
}

/** What every mail of the current tenant wears, from its settings. */
export async function mailDress(i18n: I18n): Promise<MailDress> {
  const [brand, organisation, { footer }, { url }] = await Promise.all([
    settings.read('brand'),
    settings.read('organisation'),
    settings.read('mail'),
    new FindFrontDoor().handle(),
  ])
  const fonts = fontStacks[brand.typeface]
  return {
    colors: mailColors(brand.accent ?? plainColors.accent),
    font: fonts.text,
    headFont: fonts.head,
    logoUrl: brand.logoFileId && `${url}/media/logo/${brand.logoFileId}`,
    footer: linesOf(footer),
    legal: legalLines(organisation, i18n),
  }
}

type Organisation = Awaited<ReturnType<typeof settings.read<'organisation'>>>

function legalLines(organisation: Organisation, i18n: I18n): string[] {
  const { legalName, address, taxOffice, taxNumber, registryNumber, phone } = organisation
  const numbers = [
    taxNumber && i18n.t('notify.tax', { office: taxOffice ?? '', number: taxNumber }),
    registryNumber && i18n.t('notify.registry', { number: registryNumber }),
  ]
  const ways = [phone, organisation.contactEmail, organisation.website]
  return [
    legalName,
    linesOf(address).join(', '),
    numbers.filter(Boolean).join(' · '),
    ways.filter(Boolean).join(' · '),
  ].filter((line): line is string => Boolean(line))
}

function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
