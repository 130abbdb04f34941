// Do the fields hand over what people enter, with their names and errors tied to them?
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '../testing/axe.ts';
import { ComboBox } from './ComboBox.tsx';
import { RadioRow } from './RadioRow.tsx';
import { ScaleMark } from './ScaleMark.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';

const PEOPLE = [
  { value: 'k', label: 'Maria Keller' },
  { value: 'l', label: 'Jonas Lind' },
];

it('ties an error to its field', async () => {
  render(<TextField label="E-mail" errorMessage="That is not an e-mail address." />);
  expect(screen.getByRole('textbox', { name: 'E-mail', description: 'That is not an e-mail address.' }).getAttribute('aria-invalid')).toBe(
    'true',
  );
  await expectAccessible();
});

it('chooses from a select by keyboard', async () => {
  const change = vi.fn();
  render(<Select label="Who" choices={PEOPLE} value={null} onChange={change} placeholder="Nobody yet" />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{End}{Enter}');
  expect(change).toHaveBeenCalledExactlyOnceWith('l');
  await expectAccessible();
});

it('takes a listed name or the person’s own words', async () => {
  const choose = vi.fn();
  function Claimant() {
    const [words, setWords] = useState('');
    return <ComboBox label="Who said it" choices={PEOPLE} inputValue={words} onInputChange={setWords} onChoose={choose} allowsOwnWords />;
  }
  render(<Claimant />);
  const field = screen.getByRole('combobox');
  await userEvent.type(field, 'jon');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(choose).toHaveBeenLastCalledWith('l');
  expect(field).toHaveProperty('value', 'Jonas Lind');
  await userEvent.clear(field);
  await userEvent.type(field, 'Somebody Else');
  await userEvent.tab();
  expect(field).toHaveProperty('value', 'Somebody Else');
  await expectAccessible();
});

it('rates by arrow keys, each point with mark and word', async () => {
  const change = vi.fn();
  const choices = [
    { value: 'true', label: 'True', mark: <ScaleMark mark="●" colour="point-true" /> },
    { value: 'false', label: 'False', mark: <ScaleMark mark="○" colour="point-false" /> },
    { value: 'own', label: 'Own', mark: <ScaleMark mark="✻" colour="point-mixed" /> },
  ];
  render(<RadioRow label="Your rating" kind="scale" choices={choices} value="true" onChange={change} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(change).toHaveBeenCalledExactlyOnceWith('false');
  expect(screen.getByText('✻').closest('label')?.textContent).toContain('Own');
  await expectAccessible();
});
