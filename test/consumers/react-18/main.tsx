import {createRoot} from 'react-dom/client';
import {Wrapped} from '../react/wrapped.js';

createRoot(document.getElementById('app')!).render(<Wrapped />);
