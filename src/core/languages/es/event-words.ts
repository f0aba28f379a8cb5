/** What Spanish dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words(`
    empieza empiezan comienza comienzan arranca arrancan previsto prevista previstas prevé viajará comenzará empezará
    volverá votará visitará anunciará reanudará reanudarán celebrará reunirá reunirán llegará abrirá cerrará publicará
    presentará`),
  scheduledForms: words(`
    abre abren cierra cierran reabre reabren inicia inician juega juegan celebra celebran visita visitan reúne reúnen
    termina terminan finaliza vota votan viaja viajan llega llegan inaugura inauguran estrena debuta arriba`),
  relatives: words('que quien quienes cuyo cuya donde'),
  verbNouns: words('lugar'),
  nounLookalikes: words(`
    partido partidos sentido apellido ruido vestido contenido estado estados mercado mercados juzgado juzgados abogado
    abogados diputado diputados senado soldado soldados empleado empleados resultado resultados lado lados delegado
    significado grado ganado tratado poblado sonido pedido`),
  synonyms: [
    'morir murió murieron muerto muertos muerta muertas muere mueren fallecido fallecidos fallecieron falleció víctimas',
    'herir herido heridos herida heridas hirió',
    'dimitir dimitió dimisión renunció renuncia renunciar',
    'comenzar comenzó comienza comienzan empezó empieza inició inicia arrancó arranca comenzará empezará',
    'detener detenido detenidos detuvo detuvieron arrestado arrestados arrestó',
    'cerrar cerró cerrado cierra cierre',
    'terremoto sismo temblor seísmo',
    'incendio fuego',
  ],
};
