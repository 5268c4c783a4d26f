// A dialog over the page: the platform's own element keeps the focus inside and gives it back.
import React, { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
    const element = useRef<HTMLDialogElement>(null)
    const id = useId()
    useEffect(() => {
        const dialog = element.current
        dialog?.showModal()
        return () => dialog?.close()
    }, [])
    return (
        <dialog
            ref={element}
            className="ck-dialog"
            aria-labelledby={id}
            onCancel={(event) => {
                event.preventDefault()
                onClose()
            }}
        >
            <h2 id={id}>{title}</h2>
            {children}
        </dialog>
    )
}
