package device;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Members of classes that each process has of its own. */
final class Reflection {
    private Reflection() {}

    static void set(Class<?> type, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(null, value);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    static Object make(Class<?> type, Object... arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** {@code object} is null for a static one. No name has two methods of as many arguments. */
    static Object call(Class<?> type, Object object, String name, Object... arguments) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                try {
                    method.setAccessible(true);
                    return method.invoke(object, arguments);
                } catch (InvocationTargetException thrown) {
                    throw new AssertionError(thrown.getCause());
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        throw new AssertionError("no method " + name);
    }
}
