// Encrypts password2 columns with a key of the instance's own, kept beside the data it protects (a stand-in for the key store).
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Database } from '../kernel.ts'

const cipherPrefix = '::enc::'

export interface Vault {
    /** Ciphertext; text that already is ciphertext is left alone. */
    encrypt(text: string): string
    /** The clear text; text that is no ciphertext of this instance is returned as it is. */
    decrypt(text: string): string
}

/** @param seed makes the key when the database has none yet, so that a seeded run repeats exactly */
export function openVault(db: Database, seed: number): Vault {
    db.run('CREATE TABLE IF NOT EXISTS "$instance" (name TEXT PRIMARY KEY, value TEXT)')
    db.run('INSERT OR IGNORE INTO "$instance" VALUES (\'key\', ?)', [
        createHash('sha256').update(`embedded instance ${seed}`).digest('hex'),
    ])
    const key = Buffer.from(String(db.get('SELECT value FROM "$instance" WHERE name = \'key\'')?.value), 'hex')
    return {
        encrypt(text) {
            if (text.startsWith(cipherPrefix)) return text
            // The nonce follows from the text: equal secrets look equal, which a real key store avoids and a repeatable run needs.
            const nonce = createHash('sha256').update(key).update(text).digest().subarray(0, 12)
            const cipher = createCipheriv('aes-256-gcm', key, nonce)
            const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
            return cipherPrefix + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
        },
        decrypt(text) {
            if (!text.startsWith(cipherPrefix)) return text
            const bytes = Buffer.from(text.slice(cipherPrefix.length), 'base64')
            const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
            decipher.setAuthTag(bytes.subarray(12, 28))
            return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
        },
    }
}
