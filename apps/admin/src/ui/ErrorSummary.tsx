import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './ErrorSummary.module.css';
import { Notice } from './Notice.tsx';

type Wrong = { message: string /** Moves to the field. */; reach?: () => void };
type Props = { title: string; errors: Wrong[] /** A new number each time the form was sent. */; attempt: number };

/** What is wrong with the form, each line a way to its field. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0;
  useEffect(() => {
    if (attempt > 0 && wrong) box.current?.focus();
  }, [attempt, wrong]);
  if (!wrong) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.summary}>
      <Notice tone="brick" icon={<IconAlertTriangle size={20} aria-hidden />}>
        <strong>{title}</strong>
        {errors.map(({ message, reach }) =>
          reach ? (
            <button key={message} type="button" onClick={reach}>
              {message}
            </button>
          ) : (
            <p key={message}>{message}</p>
          ),
        )}
      </Notice>
    </div>
  );
}
