// Seeds that noticed a mutant which no short history shows: `--mutants` plays them first, so that the whole list takes minutes.

/** By the mutant's name; a drawing that changes may move them, then the other seeds are played as well. */
export const noticedBy: Readonly<Record<string, number>> = {
    'removal ceiling ignored': 3,
    'people removed after a walk that failed': 3,
    'checkpoint saved before the rows': 4,
    'stale runs never taken over': 1,
    'runs that change candidates never taken over': 1,
    'admins not protected': 2,
    'holders of admin roles not protected': 1,
    'excluded people not protected': 7,
    'intent not written before the request': 1,
    'a claimed intent is sent again': 8,
    'ceilings ignored': 1,
    'who comes back is not reported': 6,
    'silence counts a day too early': 1,
}
