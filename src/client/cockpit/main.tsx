// Draws the cockpit into its page.
import React from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './cockpit.css'

createRoot(document.getElementById('root') as HTMLElement).render(<App />)
