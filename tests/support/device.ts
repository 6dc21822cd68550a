import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { newId } from '#core/shared/id'
import { proofNonce } from '#identity/dpop/proof_nonce'

export interface ProofOptions {
  url: string
  method?: string
  nonce?: string
  jti?: string
  typ?: string
  iat?: number
}

/** A browser that holds a key and proves it, as the widgets and the portal do. */
export class Device {
  private constructor(
    private readonly privateKey: CryptoKey,
    readonly jwk: JWK
  ) {}

  static async create(): Promise<Device> {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    return new Device(privateKey, await exportJWK(publicKey))
  }

  /** A good proof for a request of tokens, unless an option spoils it. */
  prove(options: ProofOptions): Promise<string> {
    const { url, method = 'POST', nonce = proofNonce.issue(), jti = newId() } = options
    const { typ = 'dpop+jwt', iat = Math.floor(Date.now() / 1000) } = options
    return new SignJWT({ htm: method, htu: url, jti, iat, ...(nonce && { nonce }) })
      .setProtectedHeader({ typ, alg: 'ES256', jwk: this.jwk })
      .sign(this.privateKey)
  }
}
