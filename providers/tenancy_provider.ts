/** Routes can ask for a part of the product that tenants switch on and off; the logo is uploaded. */
export default class TenancyProvider {
  async boot() {
    await import('#tenancy/route_macros')
    const { uploadPurposes } = await import('#storage/contract')
    uploadPurposes.add({
      name: 'logo',
      slice: 'tenancy',
      ability: 'embedding.manage',
      maxBytes: 5 * 1024 ** 2,
      types: new Set(['image/png', 'image/jpeg', 'image/webp']),
      // Mail programs of offices know no WebP.
      picture: { maxPixels: 40e6, widths: [640, 160], isSquare: false, format: 'png' },
    })
  }
}
