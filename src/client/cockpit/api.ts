// The page's way to the cockpit's REST API: every request carries the session's token.
declare global {
    interface Window {
        g_ck?: string
    }
}

const root = '/api/x_snc_miro_sam/v1/cockpit/'

class ApiError extends Error {
    constructor(
        readonly status: number,
        message: string
    ) {
        super(message)
    }
}

/** What a resource answers. @throws ApiError with what the server says is wrong */
export async function get<T>(path: string, parameters: Record<string, string> = {}): Promise<T> {
    const given = Object.entries(parameters).filter(([, value]) => value !== '')
    const query = new URLSearchParams(given).toString()
    return call<T>(query ? `${path}?${query}` : path, { method: 'GET' })
}

export async function post<T>(path: string, body: object): Promise<T> {
    return call<T>(path, { method: 'POST', body: JSON.stringify(body) })
}

async function call<T>(path: string, options: RequestInit): Promise<T> {
    const response = await fetch(root + path, {
        ...options,
        headers: {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            'X-UserToken': window.g_ck ?? '',
        },
    })
    const body = (await response.json().catch(() => ({}))) as {
        result?: T & { error?: { message?: string } }
        error?: { message?: string }
    }
    if (!response.ok || body.result === undefined) {
        const message = body.result?.error?.message ?? body.error?.message ?? `HTTP ${response.status}`
        throw new ApiError(response.status, message)
    }
    return body.result
}
