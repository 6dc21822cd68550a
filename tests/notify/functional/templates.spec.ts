import { test } from '@japa/runner'
import { contrast, WORDS_MIN } from '#tenancy/shared/contrast'
import { mailKinds } from '#notify/contract'
import { renderSample } from '#notify/mails/render_sample'
import { changeSettings } from '#tests/support/change_settings'
import { useTenant } from '#tests/support/tenant'

const locales = ['tr', 'en'] as const
const every = () => mailKinds.names().flatMap((name) => locales.map((locale) => ({ name, locale })))

/** Words with the fill they stand on, as `style` says it. */
function pairs(html: string): [string, string][] {
  const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style)
  return styles.flatMap((style) => {
    const words = /(?:^|;)color:(#[0-9a-f]{6})/.exec(style)?.[1]
    const fill = /(?:^|;)background:(#[0-9a-f]{6})/.exec(style)?.[1] ?? '#ffffff'
    return words ? [[words, fill] as [string, string]] : []
  })
}

test.group('F-USR-1: what mails say, in both languages', (group) => {
  const tenant = useTenant(group)

  test('every kind is known', ({ assert }) => {
    assert.includeMembers(mailKinds.names(), ['sign_in_code', 'invitation'])
  })

  test('no text is missing, no value is left out', async ({ assert }) => {
    for (const { name, locale } of every()) {
      const { subject, html, text } = await tenant.run(() => renderSample(name, locale))
      for (const part of [subject, html, text]) {
        assert.notMatch(part, /translation missing|undefined|\[object|\bnull\b|NaN/i, name)
        assert.notMatch(part, /\{\w+\}|\{\{|@include|@each|@end/, name)
      }
      assert.isNotEmpty(subject.trim(), name)
      assert.include(html, `<html lang="${locale}">`, name)
    }
  })

  test('the text has no markup and says what the page says', async ({ assert }) => {
    for (const { name, locale } of every()) {
      const { html, text } = await tenant.run(() => renderSample(name, locale))
      assert.notMatch(text, /<[a-z/!]|&(?:amp|lt|gt|quot|#)/i, name)
      assert.include(text, tenant.scope.name, name)
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
      assert.include(text, title.replaceAll('&#39;', '’'), name)
      for (const [, link] of html.matchAll(/href="([^"]+)"/g)) {
        assert.include(text, link.replaceAll('&amp;', '&'), name)
      }
    }
  })

  test('words can be read whatever the accent is: {$self}')
    .with(['#015257', '#ffee88', '#ffffff', '#000000', '#ff0000', '#7a7a7a'])
    .run(async ({ assert }, accent) => {
      await changeSettings(tenant, 'brand', { accent })
      for (const { name, locale } of every()) {
        const { html } = await tenant.run(() => renderSample(name, locale))
        const low = pairs(html).filter(([words, fill]) => contrast(words, fill) < WORDS_MIN)
        assert.deepEqual(low, [], `${name} in ${accent}`)
      }
    })

  test('nothing is fetched from elsewhere, nothing runs', async ({ assert }) => {
    for (const { name, locale } of every()) {
      const { html } = await tenant.run(() => renderSample(name, locale))
      assert.notMatch(html, /<script|<link|@import|url\(|\son[a-z]+=/i, name)
    }
  })

  test('the legal identity stands below, the sender is the academy’s', async ({ assert }) => {
    await changeSettings(tenant, 'organisation', {
      legalName: 'Kavruk <Eğitim> A.Ş.',
      address: 'Bağlar Cad. 14\nKadıköy, İstanbul',
      taxOffice: 'Kadıköy',
      taxNumber: '1234567890',
    })
    await changeSettings(tenant, 'mail', { footer: 'Her gün 9.00–18.00' })
    const { html, text } = await tenant.run(() => renderSample('invitation', 'tr'))
    assert.include(html, 'Kavruk &lt;Eğitim&gt; A.Ş.')
    for (const line of ['Kavruk <Eğitim> A.Ş.', 'Bağlar Cad. 14, Kadıköy, İstanbul']) {
      assert.include(text, line)
    }
    assert.include(text, 'Vergi dairesi ve no: Kadıköy 1234567890')
    assert.include(text, 'Her gün 9.00–18.00')
  })
})
